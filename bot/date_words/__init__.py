"""What people type for a date, and what is kept of it: one module per way of saying it."""
