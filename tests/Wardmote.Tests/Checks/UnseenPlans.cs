namespace Wardmote.Tests.Checks;

/// <summary>Invented documents in ten layouts, with faults on purpose.</summary>
internal static class UnseenPlans
{
    public static readonly IReadOnlyDictionary<string, string> Files = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["delivery.md"] = """
        # Eastholme Community Safety Partnership Delivery Plan 2026/27

        ## 1. Introduction

        This plan sets out what the partnership will do between April 2025 and March 2026.

        Status is one of: Not started, In progress, Complete.

        ## 2. Actions

        | Ref | Action | Lead | Start | Due date | Status | Expected outcome |
        |---|---|---|---|---|---|---|
        | 1.1 | Light the riverside path from the station to the school | Parks Manager | April 2026 | September 2026 | In progress | Residents use the path after dark |
        | 1.2 | Train shop staff in dealing with repeat thieves | Town Centre Manager | May 2026 | Halted | Not started | Forty shops trained |
        | 1.3 | Visit every block where doors were forced last winter | All officers | June 2026 | December 2026 | Stalled | Every block visited once |
        | 1.3 | Publish a leaflet on doorstep crime with the trading standards team | Trading Standards Manager | June 2026 | November 2026 | Not started | Leaflet delivered to every household |
        | 1.4 | Hold a day of action against illegal tobacco | Trading Standards Officer | October 2026 | June 2026 | Not started | Twenty shops inspected |
        | 1.5 | [Insert action here] | Community Safety Officer | April 2026 | March 2027 | Not started | To be agreed with partners and the |
        | 1.6 | Mark bicycles at the two stations | Community Safety Officer | April 2026 | March 2027 | In progress | Three hundred bicycles marked |
        | 1.7 | Open a youth club in the old library | Youth Manager | April 2026 | | Not started | Open on three evenings |
        """,
        ["scorecard.csv"] = """
        Code,Indicator,Better when,2022/23 Outturn,2023/24 Outturn,2024/25 Outturn,2025/26 Target,2026/27 Target,Owner,Comments
        EH_001,Number of burglaries recorded,Lower,410,402,398,405,400,Head of Safety,
        EH_002,% of residents who feel safe in their area,Higher,61%,62%,160%,66%,68%,Head of Safety,
        EH_003,Victims of hate crime supported,Higher,88,91,93,180,190,Hate Crime Officer,
        EH_004,Number of ASB cases opened,Lower,700,690,680,2% reduction,2% reduction,ASB Manager,
        EH_005,Victims helped by the domestic abuse adviser,Higher,40,44,48,New indicator,50,ASB Manager,
        EH_006,Number of volunteers trained,Higher,50,50,50,50,50,Volunteer Manager,We expect numbers will fall next year
        EH_006,Number of homes with better locks,Higher,30,34,38,40,42,Volunteer Manager,
        EH_NEW,Number of street drinkers moved on,Lower,30,29,28,27,26,-,
        """,
        ["annual.md"] = """
        # Annual Report of the Northbeck Community Safety Partnership 2024-25

        ## 1 Summary

        This report says what the partnership did in 2024-25.

        ## 2 Progress 2024-25

        ### 2.1 Safer nights

        #### 2.1.1 Street marshals

        The marshals are funded to March 2025. They worked on 90 nights.

        #### 2.1.2 Safe haven bus

        The bus saw 620 people. Of those, 700 were given water. This has led to a fall in violence.

        ### 2.2 Support for victims

        #### 2.2.1 Risk assessment conference

        The conference heard 240 cases, of which 60 were repeat cases. This equates to 30.0%. Referrals rose from 200 to 240, an increase of 35%. 2 of the victims were men who had been stalked.

        #### 2.2.2 Advice line

        The line received 510 calls. A breakdown is below:

        - Police = 200
        - Health = 210
        - Others = 60

        #### 2.2.3 Offender scheme

        The scheme opened with 50 people; 20 people joined and 15 people left. It closed with 60.

        ## 3 Commitments for 2025-26

        ### Safer nights

        - Continue the street marshals to March 2026
        - Continued provision of the canal patrols

        ### Support for victims

        - Continue the risk assessment conference
        """,
        ["narrative.md"] = """
        # Southmere Community Safety Strategy 2025-2028

        ## 1. Foreword

        The patrols have led to a reduction in violence.

        The strategy must be adopted by full Council. Cabinet is asked to approve it.

        ## 2. How we work

        Board members:

        - Southmere Borough Council
        - Southmere Police
        - Probation Service
        - Integrated Care Board
        - Voluntary sector

        Young people aged 11 to 16 and aged 16 to 21 are helped by the youth team. Repeat cases at the conference were 31%, above the benchmark of 25%.

        The domestic abuse duty rests on the Domestic Violence, Crime and Victims Act. Prepare venues for Martyn's Law, which is awaiting Royal Assent. The Clinical Commissioning Group was consulted.

        There were 1,204 thefts in 2024 and 1,310 thefts in 2024-25. 132 of the 492 families (16.8%) moved.

        Criminal damage fell from 900 to 720, a reduction of 30%.

        The Southmere Night Safety Scheme receives £43,000 a year.

        The Southmere Night Safety Scheme costs £45,000 a year.

        ## 3. Priorities for 2025-2028

        ### Reduce burglary

        - Set up a Burglary Task Group

        A Burglary Task Group was set up in March 2024 and meets each month.

        ### Make roads safer

        - Continue the speed watch scheme

        See Appendix C for the list of sites.

        Appendix A: Members
        """,
        ["service.md"] = """
        # Service Plan 2026-27

        | | | |
        |---|---|---|
        | Directorate | Communities | Ada Okafor Corporate Director - Communities |
        | Division | Community Safety | Tom Reddy Director - Community Safety |
        | Service | Public Protection | Mei Lin Head of Public Protection |

        ## Section A: About the Service

        The service is currently responsible for the following areas:

        - Hate Crime
        - Domestic Abuse
        - Emergency Planning
        - Dog Control

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
        | 1. | Review the hate crime reporting centres. Milestone 1 - Visit each centre (May 2026) Q3 Milestone 2 - Publish the new list (September 2026) Q2 Milestone 3 - Train the staff (January 2027) Q4 | 1 | Twelve centres open every weekday | April 2026 | January 2027 | In progress | Mei Lin | |
        | 2. | Bring the domestic abuse advocacy service in house. Milestone 1 - Decision of Cabinet (April 2026) Q1 Milestone 2 - Staff told (May 2026) Q1 | 2, 3 | Increased confidence of survivors | April 2026 | March 2027 | In progress | Tom Reddy | |
        | 3. | Rewrite the emergency planning handbook. Milestone 1 - Draft circulated (July 2026) Q! Milestone 2 - Exercise held (November 2026) Q3 Milestone 3 - Handbook published (March 2027) Q4 | 3 | Every duty officer has the current handbook | April 2026 April 2026 | March 2027 | Not started | Mei Lin | |
        """,
        ["business.md"] = """
        # Westley Community Safety Business Plan 2026-2029

        ## KEY PERFORMANCE INDICATORS (KPI)

        There will be a maximum of two KPI for each corporate priority.

        ### Reduce drug misuse in Westley (DR1)

        | Indicator Description (Code) | Achieved 2022/23 | Achieved 2023/24 | Achieved 2025/26 | Target 2026/27 | Target 2027/28 | Target 2028/29 | Indicator Owner/Comments |
        |---|---|---|---|---|---|---|---|
        | Reduction in drug deaths in Westley (WCS_001) | 45 | 42 | 40 | 38 | 36 | 35 | Head of Communities |
        | All crime, lower is better (WCS_002) | 8,100 | 8,050 | 7,980 | 7,900 | 7,850 | 7,800 | Head of Communities |
        | Domestic abuse reported to the police (WCS_003) | 900 | 905 | 910 | 780 | 770 | 760 | Head of Communities<br>Numbers are likely to increase |
        | Residents who feel safe after dark, higher is better (WCS_04) | 51% | 53% | 54% | 56% | 57% | 58% | Head of Communities<br>From 2023/24 data includes cyclists. This survey is for the whole county |
        | No. of cases received (WCS_005)<br>Closed in 3 months % (WCS_005d) | 120 75% | 130 80% | 140 140% | 85% | 86% | 87% | Head of Community |

        ## KEY TASKS AND PRIORITIES FOR IMPROVEMENT 2026/27 - 2028/29

        | Action (Code) | Targeted Outcome | Partnership / Procurement Arrangement | Officers Responsible / Target Date | Budget Implications |
        |---|---|---|---|---|
        | Mark bicycles at the station WCS2627_01 | 300 bicycles marked | Police | Communities Manager March 2027 | Within existing resources |
        | Renew the pledge against hate crime WCS2627_02 | Pledge signed | Police | Head of Communities March 2029 | Within existing resources |
        | Deliver the Serious Violence Duty WCS2628_03 | Duty met | Police | Communities Manager March 2028 | £20k from the grant until March 2027 |
        """,
        ["programme.md"] = """
        # Community Safety Strategy programme for Ferrow 2027

        ## Governance

        The Ferrow Crime Reduction Board was dissolved in May 2026.

        Sign-off pathway:

        - Steering group
        - Cabinet

        ## Needs assessment (Months 2-3)

        Analysts gather the data.

        ## Consultation (Months 6-7)

        Residents are asked.

        ## Timeline

        | Month | Step |
        |---|---|
        | 1 | Project plan |
        | 2 | Needs assessment |
        | 3 | Needs assessment |
        | 4 | Consultation |
        | 5 | Drafting |

        ## Actions

        | Ref | Action | Lead | Start | Due date | Outcome |
        |---|---|---|---|---|---|
        | 1 | Write the needs assessment | Ferrow Crime Reduction Board | May 2026 | July 2026 | A needs assessment of every ward |
        | 2 | Ask residents what they think | Head of Engagement | August 2026 | September 2026 | Six hundred answers |
        """,
        ["indicators.md"] = """
        # Hollin Community Safety Scorecard 2026/27

        ## Indicators

        | Code | Indicator | 2023/24 Outturn | 2024/25 Outturn | 2025/26 Outturn | 2026/27 Target | National benchmark | Owner | Comments |
        |---|---|---|---|---|---|---|---|---|
        | HC_001 | Repeat referrals to MARAC (%), lower is better | 26% | 24% | 22% | 20% | | Domestic Abuse Lead | |
        | HC_002 | Anti-social behaviour reports to the council, lower is better | 620 | 610 | 600 | 590 | | ASB Manager | Reports to the police and to the council are recorded as separate incidents |
        | HC_003 | Anti-social behaviour reports to the police, lower is better | 910 | 905 | 900 | 890 | | ASB Manager | |
        | HC_004 | Fly-tipping cleared within a day (%), higher is better | 81% | 82% | 84% | 85% | N/A | Street Manager | |
        | HC_005 | Number of street drinkers helped | | | | 2% reduction | - | Street Manager | |
        """,
        ["log.csv"] = """
        Ref,Action,Lead,Start date,Due date,Status,Notes
        1,Fit cameras in the market hall,CCTV Manager,April 2026,In progress,Halted by supplier,
        2,Paint the underpass,Parks Manager,April 2026,June 2026,In progress,
        3,Clear the old depot,Parks Manager,April 2026,July 2026,In progress,
        4,Run a lock fitting scheme,Housing Manager,May 2026,August 2026,Not started,
        """,
        ["budget.md"] = """
        # Hollin Community Safety Budget 2026/27

        ## Budget

        | Budget heading | 2025/26 £ | 2026/27 £ |
        |---|---|---|
        | Employees | 312,000 | 324,000 |
        | Supplies and services | 86,000 | 88,000 |
        | Grant income | (48,000) | (50,000) |
        | Net budget | 350,000 | 382,000 |
        """,
    };
}
