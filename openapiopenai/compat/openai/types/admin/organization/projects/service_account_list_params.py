# Names of the official SDK, generated: openapiopenai drift names
from typing_extensions import Required, TypedDict
ServiceAccountListParams = TypedDict("ServiceAccountListParams", {"after": str, "limit": int}, total=False)
