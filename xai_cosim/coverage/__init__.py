"""Coverage: what jobs exercise, and which lines and toggles of the RTL they reach."""
