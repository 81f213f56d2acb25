# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
WebhookListParams = TypedDict("WebhookListParams", {"after": Union[str, None], "limit": int}, total=False)
