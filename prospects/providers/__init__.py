"""Where records come from. A provider only asks: it yields read rows and writes nothing."""
