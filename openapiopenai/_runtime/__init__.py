"""What generated code runs on: models, unions, decoding. Knows HTTP and JSON, and no schema of any API."""
