# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.other_chunking_strategy_response_param import OtherChunkingStrategyResponseParam as OtherFileChunkingStrategyObject
from .._models import BaseModel as BaseModel
__all__ = ["OtherFileChunkingStrategyObject", "BaseModel"]
