# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.static_chunking_strategy_request_param import StaticChunkingStrategyRequestParamDict as StaticFileChunkingStrategyObjectParam
__all__ = ["StaticFileChunkingStrategyObjectParam"]
