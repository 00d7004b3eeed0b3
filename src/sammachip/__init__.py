"""Domain library for Thailand's community right-livelihood work (สัมมาชีพชุมชน)."""

__version__ = "0.1.0.dev0"
