# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
VideoSize: TypeAlias = Literal["720x1280", "1280x720", "1024x1792", "1792x1024"]
