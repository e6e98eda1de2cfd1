namespace Wardmote.Tests.Checks;

/// <summary>Invented plans without a fault, in the forms in which partnerships write them.</summary>
public static class WrittenPlans
{
    public const string ServicePlan = """
        # Service Plan 2026-27

        | | | |
        |---|---|---|
        | Directorate | Communities | Ada Okafor Corporate Director - Communities |
        | Division | Community Safety | Tom Reddy Director - Community Safety |
        | Service | Public Protection | Mei Lin Head of Public Protection |
        | No. Employees | 31 | |

        | | |
        |---|---|
        | Last updated: | 16/04/2026 |

        ## Section A: About the Service

        The service is currently responsible for the following areas:

        - Hate Crime
        - Domestic Abuse
        - Emergency Planning

        ## Section B: Strategic Plan Alignment

        Which of the Strategic Plan priorities is supported by your service? Tick those that apply.

        | | | |
        |---|---|---|
        | 1. | Homes for everybody | <input type="checkbox"/> |
        | 2. | Safe and confident communities | <input checked="" type="checkbox"/> |
        | 3. | A council that listens | <input checked="" type="checkbox"/> |

        ## Section C: Service Objectives

        Use the following options for **Status** (Not started, In progress, Complete, Overdue, No longer required, Business as usual).

        | No. | Service Objective | Strategic Priority (1-3) | Expected Outcome for Service Users | Start Date | Due Date | Status | Lead | Notes |
        |---|---|---|---|---|---|---|---|---|
        | 1. | Review the hate crime reporting centres. Milestone 1 - Visit each centre (May 2026) Q1 Milestone 2 - Publish the new list (September 2026) Q2 Milestone 3 - Train the staff of the new centres (January 2027) Q4 | 2 | Twelve centres open every weekday | April 2026 | January 2027 | In progress | Mei Lin | Agreed by the board in March 2026. |
        | 2. | Bring the domestic abuse advocacy service in house. Milestone 1 - Decision of Cabinet (June 2026) Q1 Milestone 2 - Staff transferred (October 2026) Q3 Milestone 3 - First caseload review (February 2027) Q4 | 2, 3 | One service with one telephone number | April 2026 | February 2027 | In progress | Tom Reddy | |
        | 3. | Rewrite the emergency planning handbook. Milestone 1 - Draft circulated (July 2026) Q2 Milestone 2 - Exercise held (November 2026) Q3 Milestone 3 - Handbook published (March 2027) Q4 | 3 | Every duty officer has the current handbook | April 2026 | March 2027 | Not started | Mei Lin | |
        """;

    public const string BusinessPlan = """
        # Community Safety Business Plan 2025-2028

        ## Introduction

        The plan covers three financial years and is revised every January.

        ## CRITICAL SUCCESS INDICATORS (CSI)

        There will be a maximum of two CSI for each corporate priority.

        ### Reduce burglary in Northmere (CS1)

        | Indicator Description (Code) | Achieved 2022/23 | Achieved 2023/24 | Achieved 2024/25 | Target 2025/26 | Target 2026/27 | Target 2027/28 | Indicator Owner/Comments |
        |---|---|---|---|---|---|---|---|
        | Burglaries recorded by the police, lower is better (NCS_001) | 440 | 431 | 412 | 400 | 390 | 380 | Head of Communities |
        | Households revisited within 28 days of a burglary (%), higher is better (NCS_002) | 71% | 74% | 78% | 80% | 82% | 84% | Communities Manager |

        ## KEY TASKS AND PRIORITIES FOR IMPROVEMENT 2025/26 - 2027/28

        | Action (Code) | Targeted Outcome | Partnership / Procurement Arrangement | Officers Responsible / Target Date | Budget Implications |
        |---|---|---|---|---|
        | Mark bicycles at the station NCS2526_01 | 300 bicycles marked | Police | Communities Manager March 2026 | Within existing resources |
        | Publish the burglary advice booklet NCS2526_02 | Booklet delivered to every household | Police / Fire and Rescue | Head of Communities June 2025 | Within existing resources |
        | Replace the alley gates in the old town NCS2528_03 | Forty gates replaced | Housing association | Communities Manager March 2028 | Capital programme |
        """;

    public const string Review = """
        # Annual Review of the Community Safety Plan 2024-27

        ## SUMMARY

        This report gives the progress of the plan and proposes the priorities for 2025-27.

        ## RECOMMENDATIONS

        That Cabinet recommends the priorities to full Council.

        ## 2. 2024-25 progress against agreed objectives

        ### 2.1 Reducing burglary

        #### 2.1.1 Delivery of the bicycle marking days

        Twelve days were held and 642 bicycles were marked, 96 more than in 2023-24.

        #### 2.1.2 Provision of alley gates in the old town

        Funding has been secured from the county to March 2027. Forty gates were fitted.

        ### 2.2 Tackling domestic abuse

        #### 2.2.1 Delivery of the weekly case conference

        The conference heard 400 cases in 2024-25, of which 128 were repeat cases. This equates to 32.0%.

        #### 2.2.2 Training of front-line staff

        Eight sessions were delivered and 164 delegates attended.

        ## 3. Priorities for 2025-27

        ### Reducing burglary

        - Delivery of the bicycle marking days
        - Continued provision of alley gates in the old town to March 2027

        ### Tackling domestic abuse

        - Delivery of the weekly case conference
        - Training of front-line staff in schools
        """;

    public const string Programme = """
        # Working towards a new Community Safety Strategy 2027 onwards

        ## 1. Introduction

        This report asks the Community Safety Partnership to agree how the strategy for 2027-2031 is to be written.

        ## 2. Governance

        **Programme Board:**

        - Police
        - Northmere Council
        - Integrated Care Board
        - Probation Service
        - Fire and Rescue Service
        - Voluntary sector representatives

        ## 3. Data collection (Months 1-2)

        Police recorded crime for five years by ward, and the partners' own data.

        ## 4. Drafting (Months 4-5)

        The draft is written by the analyst and read by each partner.

        ## 5. Sign-off (Month 6)

        Sign-off pathway:

        - CSP Board
        - Cabinet
        - Full Council

        ## 6. Proposed Timeline

        | Month | Activity |
        |---|---|
        | 1 | Data collection begins |
        | 2 | Data collection ends |
        | 3 | Analysis |
        | 4 | Drafting begins |
        | 5 | Drafting ends |
        | 6 | Sign-off |
        """;

    public const string TaskPlan = """
        # Community Safety Service Plan 2026/27

        ## 1. Mission Statement

        To work in partnership so that people feel safe where they live.

        ## 5. Core Service Activity Performance

        | KPI Ref | Key Performance Indicator (KPI) description | 2024/25 Outturn | 2025/26 (projected) Outturn | 2026/27 Target | 2027/28 Target |
        |---|---|---|---|---|---|
        | KPI 1 | Number of warden patrols, higher is better | 500 | 520 | 540 | 560 |
        | KPI 2 | % of graffiti removed in two days, higher is better | 88% | 90% | 92% | 93% |

        ## 6. Tasks & Projects

        | Ref | Task/Project | Desired Outcome | Timescale/ Milestones | Risk |
        |---|---|---|---|---|
        | A | Town centre radio scheme | Every shop in the high street is linked | September 2026 | L |
        | B | Upgrade of the camera room | New recorders are in use | February 2027 | M |
        """;

    public static TheoryData<string, string> All => new()
    {
        { "service-plan.md", ServicePlan },
        { "business-plan.md", BusinessPlan },
        { "annual-review.md", Review },
        { "programme.md", Programme },
        { "task-plan.md", TaskPlan },
    };
}
