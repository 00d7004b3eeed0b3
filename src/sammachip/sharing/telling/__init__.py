"""What a sharing says: statements, slips, explanations, comparisons."""
