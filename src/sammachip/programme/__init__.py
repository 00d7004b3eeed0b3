"""The programme of a fiscal year (โครงการสัมมาชีพชุมชน): its rules, villages, people."""

from __future__ import annotations

from sammachip.programme.action_plan import ActionPlan
from sammachip.programme.assigning import assign_households
from sammachip.programme.assignment import Assignment
from sammachip.programme.assignment_plan import AssignmentPlan, PlannedPair
from sammachip.programme.checklist import Checklist, ChecklistStep
from sammachip.programme.delegation import Delegation
from sammachip.programme.demonstration import DemonstrationBudget, Purchase
from sammachip.programme.derived_sum import DerivedSum
from sammachip.programme.district_report import DistrictReport
from sammachip.programme.evaluating import evaluate, evaluate_all
from sammachip.programme.evaluation import Evaluation
from sammachip.programme.event import ProgrammeEvent
from sammachip.programme.event_kind import EventKind, ProgrammeStage
from sammachip.programme.evidence import Evidence
from sammachip.programme.exemplar_choice import ExemplarChoice
from sammachip.programme.founding_progress import founding_progress
from sammachip.programme.grading import Grading, grade_village
from sammachip.programme.group_register import GroupRegister
from sammachip.programme.indicator import Indicator
from sammachip.programme.indicator_count import IndicatorCount
from sammachip.programme.indicator_result import Addend, IndicatorResult
from sammachip.programme.indicators import IndicatorsPassed
from sammachip.programme.instructor_team import InstructorTeam
from sammachip.programme.judgement import Judgement
from sammachip.programme.match_reason import MatchReason
from sammachip.programme.officer_results import (
    COMMUNITY_STRENGTH_POINTS,
    LEARNING_NETWORK_RESULTS,
    SUPPORT_RESULTS,
)
from sammachip.programme.officer_steps import (
    GROUP_STRENGTH_STEPS,
    LEARNING_NETWORK_STEPS,
    SUPPORT_PLAN_STEPS,
    VILLAGE_PROMOTION_STEPS,
)
from sammachip.programme.otop import CommunityTie, ProductMark, RegistrantKind
from sammachip.programme.otop_registration import OtopRegistration
from sammachip.programme.participation import Participation
from sammachip.programme.participation_state import ParticipationState
from sammachip.programme.plan_state import PlanAround, PlanState
from sammachip.programme.planned_activity import PlannedActivity
from sammachip.programme.progress import Progress
from sammachip.programme.recorded_incomes import record_incomes
from sammachip.programme.registered_group import RegisteredGroup
from sammachip.programme.rise_basis import MeanRise, RiseBasis
from sammachip.programme.rule_field import RuleField
from sammachip.programme.rule_source import Certainty, RuleSource
from sammachip.programme.rules import ProgrammeRules
from sammachip.programme.rules_2560 import RULES_2560
from sammachip.programme.sage import CoursePassed, Sage
from sammachip.programme.sage_state import SageState
from sammachip.programme.subdistrict_plan import SubdistrictLivelihoodPlan
from sammachip.programme.support_organisation import SupportLevel, SupportOrganisation
from sammachip.programme.support_plan import SupportPlan
from sammachip.programme.support_team import SupportTeam
from sammachip.programme.village_grade import FIRST_GRADE, GradeBand, VillageGrade
from sammachip.programme.village_report import VillageReport
from sammachip.programme.village_year import VillageYear
from sammachip.programme.village_year_state import VillageYearState
from sammachip.programme.volunteer import Volunteer
from sammachip.programme.volunteer_check import leader_findings, volunteer_findings
from sammachip.programme.womens_committee import WomensCommitteeLevel
from sammachip.programme.working_principle import WORKING_PRINCIPLES, WorkingPrinciple

__all__ = [
    "COMMUNITY_STRENGTH_POINTS",
    "FIRST_GRADE",
    "GROUP_STRENGTH_STEPS",
    "LEARNING_NETWORK_RESULTS",
    "LEARNING_NETWORK_STEPS",
    "RULES_2560",
    "SUPPORT_PLAN_STEPS",
    "SUPPORT_RESULTS",
    "VILLAGE_PROMOTION_STEPS",
    "WORKING_PRINCIPLES",
    "ActionPlan",
    "Addend",
    "Assignment",
    "AssignmentPlan",
    "Certainty",
    "Checklist",
    "ChecklistStep",
    "CommunityTie",
    "CoursePassed",
    "Delegation",
    "DemonstrationBudget",
    "DerivedSum",
    "DistrictReport",
    "Evaluation",
    "EventKind",
    "Evidence",
    "ExemplarChoice",
    "GradeBand",
    "Grading",
    "GroupRegister",
    "Indicator",
    "IndicatorCount",
    "IndicatorResult",
    "IndicatorsPassed",
    "InstructorTeam",
    "Judgement",
    "MatchReason",
    "MeanRise",
    "OtopRegistration",
    "Participation",
    "ParticipationState",
    "PlanAround",
    "PlanState",
    "PlannedActivity",
    "PlannedPair",
    "ProductMark",
    "ProgrammeEvent",
    "ProgrammeRules",
    "ProgrammeStage",
    "Progress",
    "Purchase",
    "RegisteredGroup",
    "RegistrantKind",
    "RiseBasis",
    "RuleField",
    "RuleSource",
    "Sage",
    "SageState",
    "SubdistrictLivelihoodPlan",
    "SupportLevel",
    "SupportOrganisation",
    "SupportPlan",
    "SupportTeam",
    "VillageGrade",
    "VillageReport",
    "VillageYear",
    "VillageYearState",
    "Volunteer",
    "WomensCommitteeLevel",
    "WorkingPrinciple",
    "assign_households",
    "evaluate",
    "evaluate_all",
    "founding_progress",
    "grade_village",
    "leader_findings",
    "record_incomes",
    "volunteer_findings",
]
