# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
CertificateListParams = TypedDict("CertificateListParams", {"after": str, "limit": int, "order": Literal["asc", "desc"]}, total=False)
