namespace Wardmote.Tests.Checks;

/// <summary>Invented documents in six layouts, without a fault.</summary>
internal static class UnseenCleanPlans
{
    public static readonly IReadOnlyDictionary<string, string> Files = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["annual.md"] = """
        # Annual Report of the Oakhaven Community Safety Partnership 2024-25

        ## 1 Summary

        This report says what the partnership did in 2024-25 and what it will do in 2025-26.

        ## 2 Progress 2024-25

        ### 2.1 Safer nights

        #### 2.1.1 Street marshals

        The marshals worked on 90 nights and are funded to March 2027.

        #### 2.1.2 Safe haven bus

        The bus saw 620 people. Of those, 310 (50%) were given water.

        ### 2.2 Support for victims

        #### 2.2.1 Risk assessment conference

        The conference heard 240 cases, of which 60 were repeat cases. This equates to 25.0%. Referrals rose from 200 to 240, an increase of 20%.

        #### 2.2.2 Advice line

        The line received 470 calls. A breakdown is below:

        - Police = 200
        - Health = 210
        - Others = 60

        #### 2.2.3 Offender scheme

        The scheme opened with 50 people; 20 people joined and 15 people left. It closed with 55.

        ## 3 Commitments for 2025-26

        ### Safer nights

        - Continue the street marshals to March 2026
        - Continue the safe haven bus

        ### Support for victims

        - Continue the risk assessment conference
        """,
        ["budget.md"] = """
        # Oakhaven Community Safety Budget 2026/27

        ## Budget

        | Budget heading | 2025/26 £ | 2026/27 £ |
        |---|---|---|
        | Employees | 312,000 | 324,000 |
        | Supplies and services | 86,000 | 88,000 |
        | Grant income | (48,000) | (50,000) |
        | Net budget | 350,000 | 362,000 |
        """,
        ["delivery.md"] = """
        # Oakhaven Community Safety Partnership Delivery Plan 2026/27

        ## 1. Introduction

        This plan sets out what the partnership will do between April 2026 and March 2027. It answers to the Community Safety Strategy 2025-2028.

        Status is one of: Not started, In progress, Complete.

        ## 2. Actions

        | Ref | Action | Lead | Start | Due date | Status | Expected outcome |
        |---|---|---|---|---|---|---|
        | 1.1 | Light the riverside path from the station to the school | Parks Manager | April 2026 | September 2026 | In progress | Residents use the path after dark |
        | 1.2 | Train shop staff in dealing with repeat thieves | Town Centre Manager | May 2026 | November 2026 | Not started | Forty shops trained |
        | 1.3 | Visit every block where doors were forced last winter | Housing Manager | June 2026 | December 2026 | Not started | Every block visited once |
        | 2.1 | Publish a leaflet on doorstep crime | Trading Standards Manager | June 2026 | November 2026 | Complete | Leaflet delivered to every household |
        """,
        ["log.csv"] = """
        Ref,Action,Lead,Start date,Due date,Status,Notes
        1,Fit cameras in the market hall,CCTV Manager,April 2026,June 2026,In progress,Supplier chosen
        2,Paint the underpass,Parks Manager,April 2026,June 2026,In progress,
        3,Clear the old depot,Parks Manager,April 2026,July 2026,In progress,
        4,Run a lock fitting scheme,Housing Manager,May 2026,August 2026,Not started,
        """,
        ["quarters.csv"] = """
        PI Ref,Description,Good to be,Q1 2025/26,Q2 2025/26,Q3 2025/26,Q4 2025/26,Year to date,Annual target,Owner
        OH.01,Number of ASB cases opened,Low,140,151,128,119,538,560,ASB Manager
        OH.02,% of ASB cases closed in 3 months,High,71%,69%,74%,76%,73%,72%,ASB Manager
        OH.03,Victims of hate crime supported,High,28,32,29,31,120,110,Hate Crime Officer
        OH.04,Domestic abuse cases open,Low,60,64,63,61,61,65,Domestic Abuse Lead
        """,
        ["strategy.md"] = """
        # Oakhaven Community Safety Strategy 2025-2028

        ## 1. Foreword

        Recorded burglary fell from 900 in 2022-23 to 720 in 2024-25, a reduction of 20%.

        The strategy must be adopted by full Council. Cabinet is asked to recommend it to full Council in June 2025.

        ## 2. How we work

        Board members:

        - Oakhaven Borough Council
        - Oakhaven Police
        - Oakhaven Fire and Rescue Service
        - Probation Service
        - Integrated Care Board

        Young people aged 11 to 16 and aged 17 to 21 are helped by the youth team.

        ## 3. Priorities for 2025-2028

        ### Reduce burglary

        - Set up a burglary task group by September 2025
        - Fit 400 locks in homes that were broken into

        ### Make roads safer

        - Buy two cameras for the speed watch volunteers
        """,
    };
}
