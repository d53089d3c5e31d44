"""What a firm makes and does, by its structured data (ENR1)."""

import json

from tests.scoring.facts.reading import values


def marked(item: dict[str, object]) -> str:
    return f'<script type="application/ld+json">{json.dumps(item)}</script><p>Hello</p>'


def test_a_catalogue_of_offers_of_the_firm() -> None:
    offers = [
        {"@type": "Offer", "itemOffered": {"@type": "Service", "name": name}}
        for name in ("Pump repair", "Pump hire")
    ]
    item = {
        "@type": "LocalBusiness",
        "name": "Acme Pumps",
        "hasOfferCatalog": {
            "@type": "OfferCatalog",
            "name": "Services",
            "itemListElement": [{"@type": "OfferCatalog", "itemListElement": offers}],
        },
    }

    assert values(marked(item), "product") == ["Pump repair", "Pump hire"]


def test_a_service_counts_where_the_firm_provides_it() -> None:
    item = {"@type": "Service", "name": "Pump repair", "provider": {"name": "Acme Pumps"}}

    assert values(marked(item), "product") == ["Pump repair"]
    assert values(marked({**item, "provider": {"name": "Corvane Ltd"}}), "product") == []


def test_another_firms_catalogue_is_not_ours() -> None:
    item = {
        "@type": "LocalBusiness",
        "name": "Corvane",
        "makesOffer": {"itemOffered": {"@type": "Service", "name": "Towing"}},
    }

    assert values(marked(item), "product") == []
