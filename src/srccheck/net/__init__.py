"""The only place that opens a socket: it asks addresses, under guard, and says what came back."""
