"""What things are: frozen records without behaviour that reaches outside; nothing here does I/O."""
