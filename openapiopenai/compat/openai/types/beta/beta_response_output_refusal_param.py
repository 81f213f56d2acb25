# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.refusal_content import RefusalContentDict as BetaResponseOutputRefusalParam
__all__ = ["BetaResponseOutputRefusalParam"]
