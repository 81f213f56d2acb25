# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.static_chunking_strategy_response_param import StaticChunkingStrategyResponseParam as StaticFileChunkingStrategyObject
__all__ = ["StaticFileChunkingStrategyObject"]
