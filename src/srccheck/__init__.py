"""Citations and the sources behind them, read, checked and mended."""

__version__ = "0.1.0"
