namespace Wardmote.Access;

/// <summary>What a role may allow. Whether this is the moment for it is the nouns' own question.</summary>
public enum Permission
{
    /// <summary>Open plans, their checks and their history.</summary>
    ViewPlans,

    /// <summary>Read a file and see what is wrong with it, without keeping it.</summary>
    CheckFiles,

    /// <summary>Read a file, mend what was read and keep it as a plan.</summary>
    ImportPlans,

    /// <summary>Change plans: their sections, actions, indicators and budgets.</summary>
    EditPlans,

    /// <summary>Say how an action goes: its status, progress and notes.</summary>
    UpdateProgress,

    /// <summary>Be asked for values, progress and answers: has the page “My work”, and is reminded of it.</summary>
    HaveWork,

    /// <summary>Accept a fault with a reason.</summary>
    AcceptFaults,

    /// <summary>Publish a plan and withdraw it.</summary>
    PublishPlans,

    /// <summary>Take a plan out of the partnership's list.</summary>
    RemovePlans,

    /// <summary>Download a plan as Word, Excel or JSON.</summary>
    ExportPlans,

    /// <summary>Open indicators, their values and reports.</summary>
    ViewPerformance,

    /// <summary>Enter values of one's own indicators and answer questions about them.</summary>
    EnterValues,

    /// <summary>Define indicators: what they measure, their targets, breaks and owners.</summary>
    DefineIndicators,

    /// <summary>Open and close rounds, enter values for others, load them from files and correct closed ones.</summary>
    RunRounds,

    /// <summary>Approve values and ask questions about them.</summary>
    ApproveValues,

    /// <summary>Keep a report as it is given to a committee.</summary>
    IssueReports,

    /// <summary>Open evidence: police data by area, its maps, trends and fitness.</summary>
    ViewEvidence,

    /// <summary>Bring in police files, boundaries and populations, and withdraw them.</summary>
    ImportEvidence,

    /// <summary>Draw areas of the partnership's own.</summary>
    DrawAreas,

    /// <summary>Open assessments, findings, priorities, drivers and the strategy.</summary>
    ViewStrategy,

    /// <summary>Write assessments and problem profiles; accept, reword, merge and reject findings.</summary>
    WriteAssessments,

    /// <summary>Score candidates in a scoring round.</summary>
    ScorePriorities,

    /// <summary>Set criteria and candidates, open and close scoring rounds, and record what became a priority.</summary>
    DecidePriorities,

    /// <summary>Change the programme, its datasets, drivers, duties, and the strategy with its logic models and risks.</summary>
    EditStrategy,

    /// <summary>Add and remove people and give them roles.</summary>
    ManagePeople,

    /// <summary>Change the partnership's name, districts and responsible authorities.</summary>
    ManagePartnership,
}
