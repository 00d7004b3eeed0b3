"""The programme of a fiscal year (โครงการสัมมาชีพชุมชน): its rules, villages, people."""
