"""What is kept: the only room that speaks SQL. It knows bytes, ids, times and states, and no person's words."""
