"""Households (ครัวเรือน): who lives there, what they earn, who is chosen to be trained."""
