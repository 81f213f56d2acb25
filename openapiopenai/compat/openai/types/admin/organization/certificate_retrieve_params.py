# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
CertificateRetrieveParams = TypedDict("CertificateRetrieveParams", {"include": list[Literal["content"]]}, total=False)
