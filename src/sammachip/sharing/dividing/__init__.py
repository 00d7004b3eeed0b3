"""How a year is divided: buckets filled, claims weighed, members paid."""
