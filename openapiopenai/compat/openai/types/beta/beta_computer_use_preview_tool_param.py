# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.computer_use_preview_tool import ComputerUsePreviewToolDict as BetaComputerUsePreviewToolParam
__all__ = ["BetaComputerUsePreviewToolParam"]
