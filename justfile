set shell := ["bash", "-euo", "pipefail", "-c"]

# List the recipes.
default:
    @just --list --unsorted

# Everything that must hold, as .ci/run checks it.
check: lint types layers docs examples test

# Run all tests; less than 99 % of the branches is a failure. The laws are tried on
# few examples here, since counting takes time; `pytest` alone tries them in full.
test:
    pytest -n auto --dist loadfile --cov --hypothesis-profile=brief

# Find faults, and text that is not formatted.
lint:
    ruff check
    ruff format --check

# Check the types, as two checkers read them.
types:
    mypy
    pyright

# Check that every floor imports only from floors below it.
layers:
    lint-imports

# Build the documentation; a warning is a failure.
docs:
    sphinx-build -n -W --keep-going -b html docs build/docs

# Run the examples, with good and with bad input.
examples: && (_refused "share_profit.py --data examples/data/bad") (_refused "read_records.py examples/data/bad/*.txt") (_refused "village_year.py --data examples/data/bad_village")
    python examples/share_profit.py
    python examples/share_profit.py --lang en --digits arabic --member m07 --json
    python examples/savings_group.py --lang en --digits thai --member 6 --check
    python examples/village_year.py --lang en --digits thai --names
    python examples/read_records.py examples/data/records/*.txt

# Compare with the peers that are installed, as ratios; all subjects or some.
bench *subjects:
    cd tests && python -m benchmarks {{ subjects }}

# An example that must say what is wrong, print no result and exit with 1.
_refused command:
    #!/usr/bin/env bash
    code=0
    result=$(python examples/{{ command }}) || code=$?
    [[ $code -eq 1 && ( -z $result || $result == "[]" ) ]] ||
      { echo "not refused: {{ command }}"; exit 1; }
