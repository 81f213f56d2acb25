from mistralai.client import Mistral
from mistralai.client.errors import MistralError as Error

KEY = "key-7f3a91"
client = Mistral(api_key=KEY)


def call(url):
    message = {"role": "user", "content": "Hi"}
    return Mistral(api_key=KEY, server_url=url).chat.complete(model="m", messages=[message])


def plain(result):
    return result.model_dump(mode="json", by_alias=True, exclude_unset=True)
