# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.input_content import InputContentDict as BetaResponseInputContentParam
__all__ = ["BetaResponseInputContentParam"]
