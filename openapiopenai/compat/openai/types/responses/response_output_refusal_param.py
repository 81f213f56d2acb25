# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.refusal_content import RefusalContentDict as ResponseOutputRefusalParam
__all__ = ["ResponseOutputRefusalParam"]
