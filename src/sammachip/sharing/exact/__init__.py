"""The exact split: whole units by exact weights."""
