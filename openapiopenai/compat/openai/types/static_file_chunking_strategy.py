# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.static_chunking_strategy import StaticChunkingStrategy as StaticFileChunkingStrategy
__all__ = ["StaticFileChunkingStrategy"]
