# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.auto_chunking_strategy_request_param import AutoChunkingStrategyRequestParamDict as AutoFileChunkingStrategyParam
__all__ = ["AutoFileChunkingStrategyParam"]
