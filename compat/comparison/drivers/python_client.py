from books_client import AuthenticatedClient
from books_client.api.books import get_book
from books_client.errors import UnexpectedStatus as Error

KEY = "key-7f3a91"
client = AuthenticatedClient(base_url="http://127.0.0.1", token=KEY)


def call(url):
    return get_book.sync("1", client=AuthenticatedClient(base_url=url, token=KEY))


def plain(result):
    return result.to_dict()
