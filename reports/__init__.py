"""What people look at after a run: tables, JSON, pictures."""
