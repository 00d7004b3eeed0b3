"""Facts in a text: what is counted, paid, dated and set in proportion."""
