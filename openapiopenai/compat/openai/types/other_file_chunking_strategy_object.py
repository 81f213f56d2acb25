# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.other_chunking_strategy_response_param import OtherChunkingStrategyResponseParam as OtherFileChunkingStrategyObject
__all__ = ["OtherFileChunkingStrategyObject"]
