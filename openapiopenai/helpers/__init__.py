"""Hand-written code that is specific to the OpenAI API: helper methods and additional members of models."""
