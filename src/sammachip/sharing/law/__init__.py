"""Dated law, and what an agreement or a sharing is by it."""
