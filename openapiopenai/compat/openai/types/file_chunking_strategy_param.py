# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.chunking_strategy_request_param import ChunkingStrategyRequestParamDict as FileChunkingStrategyParam
__all__ = ["FileChunkingStrategyParam"]
