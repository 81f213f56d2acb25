# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.hosted_plugin import HostedPlugin as HostedPlugin
from ..._models import BaseModel as BaseModel
