"""What an export says of itself: ports, registers, legal ranges and constants."""
