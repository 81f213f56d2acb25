# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.static_chunking_strategy_response_param import StaticChunkingStrategyResponseParam as StaticFileChunkingStrategyObject
from .._models import BaseModel as BaseModel
from .static_file_chunking_strategy import StaticFileChunkingStrategy as StaticFileChunkingStrategy
__all__ = ["StaticFileChunkingStrategyObject", "BaseModel", "StaticFileChunkingStrategy"]
