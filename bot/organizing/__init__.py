"""The organizers' use cases: who may do what, reviewing, cases, handing out. Each takes a Reviewer or a Coordinator."""
