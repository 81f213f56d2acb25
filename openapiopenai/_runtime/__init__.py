"""Runtime of the generated code: HTTP, JSON, models, unions and decoding. Knows no API-specific schema."""
