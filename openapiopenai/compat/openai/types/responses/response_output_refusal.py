# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.refusal_content import RefusalContent as ResponseOutputRefusal
__all__ = ["ResponseOutputRefusal"]
