# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
ResponseSteerErrorCode: TypeAlias = Union[Literal["response_not_found", "invalid_input", "steering_not_supported", "too_many_pending_steers", "response_already_completed", "response_not_active", "successor_creation_failed"], str]
