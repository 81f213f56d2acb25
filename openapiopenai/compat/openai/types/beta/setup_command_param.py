# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.setup_command import SetupCommandDict as SetupCommandParam
__all__ = ["SetupCommandParam"]
