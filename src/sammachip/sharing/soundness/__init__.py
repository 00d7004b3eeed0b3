"""When an agreement, and a year shared by it, is sound."""
