# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.static_chunking_strategy import StaticChunkingStrategy as StaticFileChunkingStrategy
from .._models import BaseModel as BaseModel
__all__ = ["StaticFileChunkingStrategy", "BaseModel"]
