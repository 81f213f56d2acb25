# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.static_chunking_strategy import StaticChunkingStrategyDict as StaticFileChunkingStrategyParam
__all__ = ["StaticFileChunkingStrategyParam"]
